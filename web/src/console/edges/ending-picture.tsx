'use client';

import { useLanguage } from '~/i18n/language';
import { exactly } from '~/ui/time';
import { type AnyEdge, endsOf } from './any-edges';

const dayMs = 86_400_000;

/** What ends on which of the next days: a bar a day, with its number. */
export function EndingPicture({ edges, days }: { edges: readonly AnyEdge[]; days: number }) {
  const { language, messages: m } = useLanguage();
  const today = new Date();
  today.setHours(0, 0, 0, 0);
  const counts = Array.from({ length: days }, (_, index) => {
    const from = today.getTime() + index * dayMs;
    const ending = edges.filter((edge) => {
      const at = new Date(endsOf(edge).endsAt ?? 0).getTime();
      return at >= from && at < from + dayMs;
    });
    return { day: new Date(from), ending };
  });
  const most = Math.max(1, ...counts.map(({ ending }) => ending.length));
  return (
    <ol className="timeline" aria-label={m.endingSoon.picture}>
      {counts.map(({ day, ending }) => (
        <li
          key={day.toISOString()}
          title={ending
            .map(
              (edge) =>
                `${endsOf(edge).source.name} – ${endsOf(edge).target.name}: ${exactly(new Date(endsOf(edge).endsAt ?? 0), language)}`,
            )
            .join('\n')}
        >
          <span className="timeline-count">{ending.length || ''}</span>
          <span className="timeline-bar" style={{ height: `${Math.round((ending.length / most) * 64)}px` }} />
          <span className="timeline-day">
            {day.toLocaleDateString(language, { weekday: 'short' })}
            <br />
            {day.toLocaleDateString(language, { day: 'numeric', month: 'numeric' })}
          </span>
        </li>
      ))}
    </ol>
  );
}
