'use client';

import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { useLanguage } from '../i18n/language';
import { AppLink } from './links/app-link';

const shownAtOnce = 8;

export interface Line {
  key: string;
  text: string;
  why?: string | null;
}

/** A list of sentences. The first ones are shown at once, the others on demand. */
export function SentenceList({ lines }: { lines: Line[] }) {
  const { messages: m } = useLanguage();
  const line = ({ key, text, why }: Line) => (
    <li key={key}>
      {text} {why && <AppLink href={why}>{m.why.link}</AppLink>}
    </li>
  );
  if (lines.length === 0) return null;
  return (
    <>
      <ul className="lines">{lines.slice(0, shownAtOnce).map(line)}</ul>
      {lines.length > shownAtOnce && (
        <ExpandableSection headerText={m.more(lines.length - shownAtOnce)}>
          <ul className="lines">{lines.slice(shownAtOnce).map(line)}</ul>
        </ExpandableSection>
      )}
    </>
  );
}
