import { type Resource, ResourceKind } from '../model/resource.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

/**
 * Whether accounts on a resource have passwords. Refused for other resources than systems, where nobody can type one.
 */
export function checkedPasswords({ kind }: Resource, isWanted: boolean | null | undefined): boolean {
  if (isWanted && kind !== ResourceKind.SYSTEM)
    throw new InputError(errorText('PASSWORDS_NEED_SYSTEM')).at('setsPasswords');
  return isWanted ?? false;
}

/** Checks how long an account is kept before it is deleted. */
export function checkedPeriod(period: string | null | undefined): string | null {
  if (!period) return null;
  if (/^P(?=\d|T\d)(\d{1,3}W)?(\d{1,4}D)?(T(?=\d)(\d{1,4}H)?(\d{1,5}M)?(\d{1,6}S)?)?$/.test(period))
    return period;
  throw new InputError(errorText('GRACE_INVALID')).at('gracePeriod');
}
