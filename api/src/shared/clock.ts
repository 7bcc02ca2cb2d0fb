/** The time by which every rule goes. Tests move it; nothing else does. */
export const clock = {
  offsetMs: 0,

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  },
};
