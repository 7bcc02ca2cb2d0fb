import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';

@ObjectType({ implements: [Edge], description: 'A membership: a user is in a user group.' })
@Entity({ discriminatorValue: EdgeKind.MEMBERSHIP })
export class Membership extends Edge {}
