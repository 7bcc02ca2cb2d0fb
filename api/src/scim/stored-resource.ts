import type { Complex, ResourceType } from './attributes.ts';

/** A resource that a provider has pushed, as it is stored. */
export interface StoredResource {
  id: string;
  type: ResourceType;
  attributes: Complex;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}
