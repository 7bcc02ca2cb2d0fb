'use client';

import { UserList } from '~/console/users/user-list';

export default function GuestsPage() {
  return <UserList isGuests />;
}
