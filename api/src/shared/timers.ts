/** The longest delay of setTimeout: 2^31 - 1 milliseconds, which is 24.8 days. */
export const longestTimerMs = 2 ** 31 - 1;
