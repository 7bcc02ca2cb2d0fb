/** The longest that setTimeout can wait: it takes 32 bits of milliseconds, which is 24.8 days. */
export const longestTimerMs = 2 ** 31 - 1;
