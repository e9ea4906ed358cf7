export interface PageParts {
  /** Addresses of the bundled script and style sheet. */
  readonly script: string;
  readonly style: string;
  /** The source that they come from, as a content security policy names it. */
  readonly source: string;
  /** Fresh for each page. */
  readonly nonce: string;
}

/**
 * The page of the panel. It has no markup but this: everything else is made by the script, element by element. Nothing may be
 * loaded or run but the one script and the one style sheet; pictures are drawn on canvas, and saved by the extension.
 */
export function page({ script, style, source, nonce }: PageParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Money Trail</title>
<link rel="stylesheet" href="${style}">
<meta id="__________cytoscape_stylesheet">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
