import type { Node } from '../model/node.entity.ts';

/** A class of objects, such as `User`, and the parameters of its constructor. */
export type NodeClass<Subject extends Node, Parameters extends unknown[] = never[]> = {
  new (...parameters: Parameters): Subject;
  prototype: Subject;
};

/** By prototype of the class. */
const plainPrototypes = new WeakMap<object, object>();

/**
 * The prototype of instances whose properties are plain values. The ORM puts setters on the prototype of an entity, which
 * make a getter and a setter of each property of each instance: this takes ten times the time and memory.
 */
function plainPrototype(prototype: object): object {
  const known = plainPrototypes.get(prototype);
  if (known) return known;
  const plain: object = Object.create(prototype);
  for (let one = prototype; one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const [name, { set, get }] of Object.entries(Object.getOwnPropertyDescriptors(one)))
      if (set && !get)
        Object.defineProperty(plain, name, { value: undefined, writable: true, configurable: true });
  plainPrototypes.set(prototype, plain);
  return plain;
}

/** An instance of a class, without having called its constructor. */
export const emptyNode = <Subject extends Node>({ prototype }: NodeClass<Subject>): Subject =>
  Object.create(plainPrototype(prototype));

/** A new object that is not for the ORM, but for `storeNodes`. */
export function newNode<Subject extends Node, Parameters extends unknown[]>(
  type: NodeClass<Subject, Parameters>,
  ...parameters: Parameters
): Subject {
  // The third parameter decides which prototype the instance has.
  const target = function target() {};
  target.prototype = plainPrototype(type.prototype);
  return Reflect.construct(type, parameters, target);
}
