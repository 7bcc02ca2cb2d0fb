import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Documents } from './documents.ts';
import type { FormatError } from './format-error.ts';

/**
 * Lets Apollo Server execute only what `Documents` accepts. Its own validation is switched off: it would check the rules
 * of GraphQL, which take long on hostile documents, before or together with the limits.
 */
export const checkDocuments = (documents: Documents, format: FormatError): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ source, request }) {
        const accepted = documents.accept({ ...request, query: source });
        if (!('errors' in accepted)) return null;
        return {
          http: { status: 400, headers: new HeaderMap() },
          body: {
            kind: 'single',
            singleResult: { errors: accepted.errors.map((error) => format(error.toJSON(), error)) },
          },
        };
      },
    };
  },
});
