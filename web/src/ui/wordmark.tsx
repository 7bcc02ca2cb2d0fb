/** The logo: two overlapping groups, and the name. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg
        width="24"
        height="24"
        viewBox="0 0 24 24"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
      >
        <circle cx="9" cy="12" r="6.5" />
        <circle cx="15" cy="12" r="6.5" />
      </svg>
      Muster
    </span>
  );
}
