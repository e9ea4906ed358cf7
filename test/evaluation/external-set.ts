import { resolve } from 'node:path';

/** Folder of a larger evaluation set kept beside the repository; absent on most machines, and then nothing asks for it. */
export const externalSet = resolve(process.env.MONEY_TRAIL_EVALUATION ?? resolve('..', 'shared', 'evaluation'), 'gold');
