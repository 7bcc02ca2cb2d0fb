import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { namedBy } from './entry-values.ts';

/** The text that PowerShell writes for a list that was not joined to one text before the export. */
const typeOfList = /^(Microsoft\.ActiveDirectory\.Management\.|System\.)\S+$/;

/**
 * The groups in a cell. Several are separated by semicolons, bars or line breaks. A group that is named by its DN, as in
 * Active Directory, gets the name in its cn.
 */
export function groupsInCell(cell: string): { names: string[]; skipped: ErrorText[] } {
  const names: string[] = [];
  const skipped: ErrorText[] = [];
  for (const text of cell.split(/[;|\n]/).map((part) => part.trim())) {
    if (text === '') continue;
    const isDn = /^[a-z]+=[^,]+,.*=/i.test(text);
    const name = isDn ? namedBy(text, 'cn')?.trim() : text;
    if (typeOfList.test(text)) skipped.push(errorText('IMPORT_SKIPPED_LIST_TYPE', { text }));
    else if (name) names.push(name);
    else skipped.push(errorText('IMPORT_SKIPPED_GROUP_WITHOUT_CN', { group: text }));
  }
  return { names, skipped };
}
