import { Deprovision, type Resource } from '../model/resource.entity.ts';
import { sorted } from '../shared/sorted.ts';

/** A resource as the change log stores it, without empty fields. */
export function resourceSnapshot(resource: Resource): Record<string, unknown> {
  return {
    id: resource.id,
    kind: resource.kind,
    name: resource.name,
    levels: resource.levels,
    ...(resource.description !== null && { description: resource.description }),
    ...(resource.externalId !== null && { externalId: resource.externalId }),
    ...(Object.keys(resource.attributes).length > 0 && { attributes: sorted(resource.attributes) }),
    ...(resource.deprovision !== Deprovision.LOCK && { deprovision: resource.deprovision }),
    ...(resource.gracePeriod !== null && { gracePeriod: resource.gracePeriod }),
    ...(resource.setsPasswords && { setsPasswords: true }),
    ...(resource.archivedAt !== null && { archivedAt: resource.archivedAt }),
  };
}
