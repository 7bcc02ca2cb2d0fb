import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge, EdgeKind } from './edge.entity.ts';

@ObjectType({ implements: [Edge], description: 'A membership: a user is in a user group.' })
@Entity({ discriminatorValue: EdgeKind.MEMBERSHIP })
export class Membership extends Edge {}
