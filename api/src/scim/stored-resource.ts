import type { Complex, ResourceType } from './attributes.ts';

/** A resource that a provider has pushed, as it is stored. */
export interface StoredResource {
  id: string;
  type: ResourceType;
  attributes: Complex;
  version: number;
  /** How often the groups of a user have changed. They are shown with the user, and cannot be changed there. */
  relations: number;
  createdAt: Date;
  updatedAt: Date;
}
