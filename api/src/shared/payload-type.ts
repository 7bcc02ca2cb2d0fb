import { ObjectType } from 'type-graphql';

const classes = new Map<string, new () => object>();

/** Declares what a mutation answers. It has a field `userErrors`, and can be made empty to carry nothing else. */
export function PayloadType(description: string): ClassDecorator {
  return (target) => {
    ObjectType({ description })(target);
    classes.set(target.name, target as unknown as new () => object);
  };
}

/** The class of a payload by the name of its type, or null where a mutation answers with something else. */
export const payloadClass = (name: string) => classes.get(name) ?? null;
