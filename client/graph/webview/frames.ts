/**
 * Cytoscape asks for an animation frame all the time, whether it has something to draw or not, which keeps a laptop's fan running.
 * This holds its requests back while the panel is at rest: `wake` lets them through for a while, and every input does so by itself.
 */
export function restfulFrames(): (durationMs?: number) => void {
  const request = window.requestAnimationFrame.bind(window);
  let awakeUntil = performance.now() + STARTING_MS;
  let held: FrameRequestCallback[] = [];
  let next = -1;

  window.requestAnimationFrame = (callback) => {
    if (performance.now() < awakeUntil) return request(callback);
    held.push(callback);
    return next--;
  };
  const wake = (durationMs = SETTLING_MS) => {
    awakeUntil = Math.max(awakeUntil, performance.now() + durationMs);
    const due = held;
    held = [];
    for (const callback of due) request(callback);
  };
  for (const event of INPUTS) window.addEventListener(event, () => wake(), { capture: true, passive: true });
  new ResizeObserver(() => wake()).observe(document.documentElement);
  return wake;
}

const STARTING_MS = 2000;
/** Cytoscape draws sharper layers some frames after the last change. */
const SETTLING_MS = 800;
const INPUTS = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'mousemove',
  'wheel',
  'keydown',
  'touchstart',
  'touchmove',
  'focusin',
  'message',
];
