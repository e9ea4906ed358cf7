/** Tells whether a value that came over a message boundary has the shape it is said to have. */
export type Check<T> = (value: unknown) => value is T;

/** The type that a check lets through. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** A property that may be absent; made by `optional`. */
export interface Optional<T> {
  readonly optional: Check<T>;
}

type Shape = Readonly<Record<string, Check<unknown> | Optional<unknown>>>;

type OptionalKeys<S extends Shape> = { [K in keyof S]: S[K] extends Optional<unknown> ? K : never }[keyof S];

type Simplify<T> = { readonly [K in keyof T]: T[K] };

export type Shaped<S extends Shape> = Simplify<
  { [K in Exclude<keyof S, OptionalKeys<S>>]: Checked<S[K]> } & {
    [K in OptionalKeys<S>]?: S[K] extends Optional<infer T> ? T : never;
  }
>;

/** An object with these properties; others are let through unseen. */
export function object<S extends Shape>(shape: S): Check<Shaped<S>> {
  const entries = Object.entries(shape);
  return (value): value is Shaped<S> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const [key, check] of entries) {
      const member: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (typeof check === 'function') {
        if (!check(member)) return false;
      } else if (member !== undefined && !check.optional(member)) return false;
    }
    return true;
  };
}

export function optional<T>(check: Check<T>): Optional<T> {
  return { optional: check };
}

export function list<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

export function record<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(check);
}

/** One of some words, which the check also lists. */
export function oneOf<const T extends readonly string[]>(...values: T): Check<T[number]> & { readonly values: T } {
  const check: Check<T[number]> = (value): value is T[number] => typeof value === 'string' && values.includes(value);
  return Object.assign(check, { values });
}

export function either<A, B>(a: Check<A>, b: Check<B>): Check<A | B> {
  return (value): value is A | B => a(value) || b(value);
}

/** Messages told apart by their `type`. */
export function variants<V extends Readonly<Record<string, Shape>>>(
  shapes: V,
): Check<{ [K in keyof V & string]: Simplify<{ readonly type: K } & Shaped<V[K]>> }[keyof V & string]> {
  const checks = new Map(Object.entries(shapes).map(([type, shape]) => [type, object(shape)]));
  return (value): value is never => {
    if (typeof value !== 'object' || value === null) return false;
    const { type } = value as { type?: unknown };
    return typeof type === 'string' && checks.get(type)?.(value) === true;
  };
}

export const text: Check<string> = (value): value is string => typeof value === 'string';
export const flag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
/** Finite: a NaN or an infinity would spoil every layout and sum it gets into. */
export const number: Check<number> = (value): value is number => Number.isFinite(value);
/** A count, offset, line or version. */
export const natural: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** A version or a fraction from 0 to 1. */
export const fraction: Check<number> = (value): value is number => number(value) && value >= 0 && value <= 1;
export const nothing: Check<null> = (value): value is null => value === null;
