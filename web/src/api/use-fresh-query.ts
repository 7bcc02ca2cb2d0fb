'use client';

import { useState } from 'react';
import { type AnyVariables, type UseQueryArgs, useQuery } from 'urql';

/**
 * Like `useQuery`, for what a form begins with or somebody decides about: there is no data before the server has
 * answered, however much of it the cache knows. From then on it is kept current, without ever being empty again.
 */
export function useFreshQuery<Data, Variables extends AnyVariables>(args: UseQueryArgs<Variables, Data>) {
  const [state, again] = useQuery({ ...args, requestPolicy: 'network-only' });
  const [answered, setAnswered] = useState<number>();
  const key = state.operation?.key;
  const isFresh = key === answered || !(state.fetching || state.stale);
  if (isFresh && key !== answered) setAnswered(key);
  return [isFresh ? state : { ...state, data: undefined, fetching: true }, again] as const;
}
