'use client';

import { useState } from 'react';
import { type AnyVariables, type UseQueryArgs, useQuery } from 'urql';

/**
 * Like `useQuery`, for the initial values of forms and for data on which people base decisions: there is no data until
 * the server has answered, even if the cache has it. After that the data is kept current and never becomes empty again.
 */
export function useFreshQuery<Data, Variables extends AnyVariables>(args: UseQueryArgs<Variables, Data>) {
  const [state, again] = useQuery({ ...args, requestPolicy: 'network-only' });
  const [answered, setAnswered] = useState<number>();
  const key = state.operation?.key;
  const isFresh = key === answered || !(state.fetching || state.stale);
  if (isFresh && key !== answered) setAnswered(key);
  return [isFresh ? state : { ...state, data: undefined, fetching: true }, again] as const;
}
