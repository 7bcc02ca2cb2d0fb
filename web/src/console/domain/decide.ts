import { useMutation } from 'urql';
import { graphql } from '~/gql';
import type { DecideMatchesInput } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { useNotify } from '../notices';

const DecideMatches = graphql(`
  mutation DecideMatches($input: DecideMatchesInput!) {
    decideMatches(input: $input) {
      position
      users {
        id
        state
        problem
        problemCode
        problemValues
        user {
          id
          displayName
        }
      }
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

/** Sends decisions about which users people of another directory are, and shows the outcome as a notice. */
export function useDecide(): { isDeciding: boolean; decide(input: DecideMatchesInput): Promise<boolean> } {
  const m = useMessages();
  const notify = useNotify();
  const [{ fetching }, run] = useMutation(DecideMatches);
  const decide = async (input: DecideMatchesInput) => {
    const { data, error } = await run({ input });
    const refused = data?.decideMatches.userErrors[0]?.message ?? error?.message;
    if (refused) notify.failure(refused);
    else notify(m.domain.decided, data?.decideMatches.position);
    return !refused;
  };
  return { isDeciding: fetching, decide };
}
