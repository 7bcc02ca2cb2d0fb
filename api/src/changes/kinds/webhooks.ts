import { type KindOfChange, noConsequences, quoted, whatChanged } from './kind.ts';

export const webhookKinds = {
  WEBHOOK_CREATED: {
    ...noConsequences,
    description: 'A webhook was created.',
    sentence: ({ after }) => `The webhook ${quoted(after.name)} was created`,
    inverse: { none: 'NO_UNDO_ARCHIVE_WEBHOOK' },
  },
  WEBHOOK_UPDATED: {
    ...noConsequences,
    description: 'A webhook was changed, paused or continued.',
    sentence: (values) => `The webhook ${quoted(values.before.name)} was changed${whatChanged(values)}`,
    inverse: { none: 'NO_UNDO_WEBHOOK_SENT' },
  },
  WEBHOOK_REPLAYED: {
    ...noConsequences,
    description: 'A webhook was set back to an earlier position, from which changes are sent again.',
    sentence: ({ after }) =>
      `The webhook ${quoted(after.name)} was set back: what happened after position ${after.position} is sent again`,
    inverse: { none: 'NO_UNDO_WEBHOOK_REPLAYED' },
  },
  WEBHOOK_ARCHIVED: {
    ...noConsequences,
    description: 'A webhook was archived: nothing more is sent to it.',
    sentence: ({ before }) => `The webhook ${quoted(before.name)} was archived`,
    inverse: { none: 'NO_UNDO_WEBHOOK_SECRET' },
  },
} satisfies Record<string, KindOfChange>;
