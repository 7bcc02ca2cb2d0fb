import type { DomainController } from './domain-controller.ts';
import type { AdStateQuery } from './gql/graphql.ts';
import type { Model } from './model.ts';
import { isBelow } from './names.ts';

export type Selection = NonNullable<NonNullable<AdStateQuery['syncer']>['selection']>;

/** Finds the groups of a selection: selected one by one, by unit or by filter. */
export class Selector {
  private readonly controller: DomainController;
  private readonly units = new Map<string, string | null>();

  constructor(controller: DomainController) {
    this.controller = controller;
  }

  /** Units may have moved, so their DNs are requested again. */
  forget(): void {
    this.units.clear();
  }

  async groups({ groups, units, filter, except }: Selection, model: Model): Promise<Set<string>> {
    const selected = new Set(groups.map((guid) => guid.toLowerCase()));
    for (const unit of units) {
      const folder = await this.folderOf(unit);
      if (folder === null) continue;
      for (const { guid, dn } of model.groups.values()) if (isBelow(dn, folder)) selected.add(guid);
    }
    if (filter) for (const guid of await this.controller.groupsLike(filter)) selected.add(guid);
    for (const guid of except) selected.delete(guid.toLowerCase());
    return selected;
  }

  private async folderOf(unit: string): Promise<string | null> {
    const known = this.units.get(unit);
    if (known !== undefined) return known;
    const folder = await this.controller.unit(unit);
    this.units.set(unit, folder);
    return folder;
  }
}
