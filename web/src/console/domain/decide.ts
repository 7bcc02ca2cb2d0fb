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
      rejected {
        message
        messageCode
        messageValues
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
    const { data, error } = await run({ input: { ...input, keepGoing: input.ids.length > 1 } });
    const payload = data?.decideMatches;
    const refused = payload?.userErrors[0]?.message ?? error?.message;
    const rejected = payload?.rejected[0]?.message;
    if (refused ?? rejected) notify.failure(refused ?? rejected ?? '');
    else notify(m.domain.decided, payload?.position);
    return !refused;
  };
  return { isDeciding: fetching, decide };
}
