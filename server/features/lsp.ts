/** Numbers of the Language Server Protocol, so that a feature needs nothing of it but types. */
export const SymbolKind = {
  File: 1,
  Module: 2,
  Namespace: 3,
  Package: 4,
  Class: 5,
  Method: 6,
  Property: 7,
  Interface: 11,
  Function: 12,
  Constant: 14,
  String: 15,
  Number: 16,
  Object: 19,
  Key: 20,
  Event: 24,
} as const;

export const DiagnosticSeverity = { error: 1, warning: 2, information: 3, hint: 4 } as const;
export const DiagnosticTag = { Unnecessary: 1, Deprecated: 2 } as const;
export const HighlightKind = { Text: 1, Read: 2, Write: 3 } as const;
export const SymbolTag = { Deprecated: 1 } as const;
export const InlayHintKind = { Type: 1, Parameter: 2 } as const;
export const CompletionItemKind = {
  Text: 1,
  Class: 7,
  Module: 9,
  Unit: 11,
  Value: 12,
  EnumMember: 20,
  Constant: 21,
  Reference: 18,
} as const;
export const InsertTextFormat = { PlainText: 1, Snippet: 2 } as const;
