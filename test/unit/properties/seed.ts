import fc from 'fast-check';

// Every property is tried with one seed, so that a change of the code is the only thing that can make a test fail, or with that of
// `MONEY_TRAIL_SEED`.
fc.configureGlobal({ seed: Number(process.env.MONEY_TRAIL_SEED ?? 20_260_719) });
