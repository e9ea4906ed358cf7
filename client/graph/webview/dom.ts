import { icon as drawing, type Icon } from './icons.ts';

export type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | undefined | false;

/** An element with these attributes and children. Strings become text nodes: nothing given here is ever parsed as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...present(children));
  return element;
}

export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...present(children));
}

/** A button with a text. */
export function button(label: string, act: () => void, attributes: Attributes = {}) {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', act);
  return element;
}

/** A button with a drawing, which the label says to a screen reader and in a tooltip. */
export function iconButton(label: string, icon: Icon, act: () => void, attributes: Attributes = {}) {
  const element = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, ...attributes },
    drawing(icon),
  );
  element.addEventListener('click', act);
  return element;
}

export function checkbox(label: string, checked: boolean, changed: (checked: boolean) => void, attributes: Attributes = {}) {
  const input = make('input', { type: 'checkbox', ...attributes });
  input.checked = checked;
  input.addEventListener('change', () => changed(input.checked));
  return make('label', { class: 'check' }, input, make('span', {}, label));
}

/** A slider that says its value in words. */
export function slider(options: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly words: (value: number) => string;
  readonly changed: (value: number) => void;
}) {
  const { label, min, max, step, value, words, changed } = options;
  const input = make('input', { type: 'range', min: String(min), max: String(max), step: String(step), 'aria-label': label });
  input.value = String(value);
  const output = make('output', {}, words(value));
  input.setAttribute('aria-valuetext', words(value));
  input.addEventListener('input', () => {
    output.textContent = words(input.valueAsNumber);
    input.setAttribute('aria-valuetext', words(input.valueAsNumber));
    changed(input.valueAsNumber);
  });
  return make('label', { class: 'slider' }, make('span', {}, label), input, output);
}

const present = (children: readonly Child[]) =>
  children.filter((child): child is Node | string => child !== undefined && child !== false);
