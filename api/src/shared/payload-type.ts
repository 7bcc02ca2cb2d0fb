import { ObjectType } from 'type-graphql';

const classes = new Map<string, new () => object>();

/** Declares the payload type of a mutation. It has a field `userErrors`, and can be created with nothing else in it. */
export function PayloadType(description: string): ClassDecorator {
  return (target) => {
    ObjectType({ description })(target);
    classes.set(target.name, target as unknown as new () => object);
  };
}

/** The payload class of a type name; null where a mutation returns something else. */
export const payloadClass = (name: string) => classes.get(name) ?? null;
