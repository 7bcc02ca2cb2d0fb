import Link from 'next/link';
import { paths } from '../paths';

export default function NotFound() {
  return (
    <main className="centre">
      <h1>There is nothing here</h1>
      <p>The address may be mistyped, or what it named is not for you to see.</p>
      <Link href={paths.users}>Go to users</Link>
    </main>
  );
}
