'use client';

import { UserList } from '~/console/users/user-list';

export default function UsersPage() {
  return <UserList isGuests={false} />;
}
