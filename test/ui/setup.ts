import { installParts } from '../editor/vscode/install.mjs';

export default installParts;
