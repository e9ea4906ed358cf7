import type { Viewport } from '../model/fit.ts';
import type { Places } from '../model/layout/layout.ts';
import type { Scene } from '../model/scene.ts';
import { make } from './dom.ts';
import type { Palette } from './theme.ts';

/**
 * A first picture of a large graph, drawn at once. Cytoscape takes a second or more to take thousands of elements in; until it
 * has, this stands in its place, in the same colours at the same places.
 */
export class Sketch {
  readonly root = make('canvas', { class: 'sketch', hidden: true, 'aria-hidden': 'true' });

  draw(scene: Scene, places: Places, { zoom, pan }: Viewport, palette: Palette): void {
    const { width, height } = this.root.parentElement!.getBoundingClientRect();
    this.root.width = width;
    this.root.height = height;
    this.root.hidden = false;
    const context = this.root.getContext('2d');
    if (!context) return;
    context.translate(pan.x, pan.y);
    context.scale(zoom, zoom);
    for (const { source, target, type, width } of scene.edges) {
      const [from, to] = [places.get(source), places.get(target)];
      if (!from || !to) continue;
      context.strokeStyle = palette.deals[type];
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
    for (const { id, kind, diameter } of scene.nodes) {
      const at = places.get(id);
      if (!at) continue;
      context.fillStyle = kind === 'nobody' ? palette.muted : palette.entities[kind];
      context.beginPath();
      context.arc(at.x, at.y, diameter / 2, 0, 2 * Math.PI);
      context.fill();
    }
  }

  hide(): void {
    this.root.hidden = true;
  }
}
