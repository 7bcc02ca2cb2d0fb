/**
 * Numbers of users and groups for operating systems begin here: above those of Debian's adduser, below those that
 * systemd gives to containers. https://systemd.io/UIDS-GIDS/
 */
const firstNumber = 200_000;

/** Unique over all users, groups and resources, the same on every server, and never given to another: keys are not. */
export const posixNumber = (key: number): number => firstNumber + key;
