/**
 * The first number of users and groups for operating systems: above the numbers of Debian's adduser, and below those
 * that systemd assigns to containers. https://systemd.io/UIDS-GIDS/
 */
const firstNumber = 200_000;

/**
 * The number of a user, group or resource for operating systems. Unique over all of them, the same on every server, and
 * never given to another object, because it follows from the key.
 */
export const posixNumber = (key: number): number => firstNumber + key;
