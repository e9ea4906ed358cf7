import { type DiagnosticServerCancellationData, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request that was cancelled. */
export const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');

/** The answer to a request about a version that was given up for a newer one. */
export const superseded = () => new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since');

export const isSuperseded = (error: unknown): boolean =>
  error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;

/** The same for a request for diagnostics, which has an answer of its own: the client keeps what it shows and asks again. */
export const askAgain = () =>
  new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.ServerCancelled, 'The document has changed since', {
    retriggerRequest: true,
  });
