'use client';

import { type FragmentType, graphql, readFragment } from '~/gql';
import { useLanguage } from '~/i18n/language';

const EndingPicture_Day = graphql(`
  fragment EndingPicture_Day on EndingDay {
    from
    edges
    guests
  }
`);

export type EndingDay = FragmentType<typeof EndingPicture_Day>;

/** The viewer's time zone: it decides when a day starts. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The exclusive end of the last of so many days, counted from today. Days may have 23 or 25 hours. */
export function endOfDays(days: number): string {
  const today = new Date();
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).toISOString();
}

/** A bar chart of how much ends on each of the next days. */
export function EndingChart(props: { days: readonly EndingDay[] }) {
  const { language, messages: m } = useLanguage();
  const days = readFragment(EndingPicture_Day, props.days);
  const most = Math.max(1, ...days.map(({ edges, guests }) => edges + guests));
  return (
    <ol className="timeline" aria-label={m.endingSoon.picture}>
      {days.map(({ from, edges, guests }) => {
        const day = new Date(from);
        return (
          <li key={from} title={m.endingSoon.onDay(edges, guests)}>
            <span className="timeline-count">{edges + guests || ''}</span>
            <span
              className="timeline-bar"
              style={{ height: `${Math.round(((edges + guests) / most) * 64)}px` }}
            />
            <span className="timeline-day">
              {day.toLocaleDateString(language, { weekday: 'short' })}
              <br />
              {day.toLocaleDateString(language, { day: 'numeric', month: 'numeric' })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
