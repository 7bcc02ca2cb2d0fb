/** The current time, for every rule of the application. Only tests move it. */
export const clock = {
  offsetMs: 0,

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  },
};
