import './panel.css';
import { restfulFrames } from './frames.ts';
import { Host } from './host.ts';
import { Panel } from './panel.ts';

const wake = restfulFrames();
const host = new Host();
addEventListener('error', ({ message }) => host.send({ type: 'failed', message: String(message).slice(0, 500) }));
addEventListener('unhandledrejection', ({ reason }) => host.send({ type: 'failed', message: String(reason).slice(0, 500) }));
new Panel(host, wake).start();
