/** Values of the attributes of an entry, by the names of the attributes. */
export type Attributes = Record<string, string[]>;
