import * as vscode from "vscode";
import { CONFIGURATION_FILES, STAKEHOLDERS_ENDING } from "../../index";
import { Colours, LEGEND } from "./colours";
import { commandsOf } from "./commands";
import { ConfigurationFixes } from "./configuration-fixes";
import { Configurations } from "./configurations";
import { DeclarationHelp } from "./declaration-help";
import { LINE_SCHEME, LinePages } from "./explain-line";
import { PAGE_SCHEME } from "./explain-rule";
import { Filling } from "./filling";
import { Hovers } from "./hover";
import { HoverAtCursor } from "./hover-at-cursor";
import { Pages } from "./pages";
import { Proofreading } from "./proofreading";
import { QuickFixes } from "./quick-fixes";
import { rulePage } from "./rule-page";
import { StakeholderFiles } from "./stakeholder-files";
import { StakeholderFixes } from "./stakeholder-fixes";
import { StatusBar } from "./status";
import { Unopened } from "./unopened";

/** What each command of package.json does. */
export type Session = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Starts everything that needs the engine. */
export function beginSession({ subscriptions, extensionUri }: vscode.ExtensionContext): Session {
	const log = vscode.window.createOutputChannel("Execspeak", { log: true });
	const configurations = new Configurations(log);
	const filling = new Filling();
	const stakeholderFiles = new StakeholderFiles(configurations, filling);
	const proofreading = new Proofreading(configurations, stakeholderFiles, filling, log);
	const unopened = new Unopened(configurations, stakeholderFiles, log);
	const colours = new Colours(proofreading);
	const help = new DeclarationHelp(extensionUri);
	const pages = new Pages(extensionUri);
	const hover = new HoverAtCursor();
	const explanations: vscode.TextDocumentContentProvider = {
		async provideTextDocumentContent({ query }) {
			const rule = await pages.ruleWithPage(query);
			return rule ? rulePage(rule) : UNREADABLE;
		},
	};
	subscriptions.push(
		log,
		configurations,
		stakeholderFiles,
		filling,
		proofreading,
		unopened,
		colours,
		hover,
		new StatusBar(proofreading, pages),
		vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, explanations),
		vscode.workspace.registerTextDocumentContentProvider(LINE_SCHEME, new LinePages(proofreading)),
		vscode.languages.registerHoverProvider(MARKDOWN, new Hovers(proofreading, pages)),
		vscode.languages.registerHoverProvider(WITH_DECLARATIONS, help),
		vscode.languages.registerCompletionItemProvider(WITH_DECLARATIONS, help, ":", '"'),
		vscode.languages.registerDocumentSemanticTokensProvider(MARKDOWN, colours, LEGEND),
		vscode.languages.registerCodeActionsProvider(MARKDOWN, new QuickFixes(proofreading), {
			providedCodeActionKinds: QuickFixes.kinds,
		}),
		vscode.languages.registerCodeActionsProvider(STAKEHOLDERS, new StakeholderFixes(configurations), {
			providedCodeActionKinds: StakeholderFixes.kinds,
		}),
		vscode.languages.registerCodeActionsProvider(CONFIGURATION, new ConfigurationFixes(), {
			providedCodeActionKinds: ConfigurationFixes.kinds,
		}),
	);
	return commandsOf({ proofreading, unopened, pages, hover, extension: extensionUri, log });
}

const UNREADABLE =
	"This explanation cannot be read. Install Execspeak again, or run `execspeak explain` in a terminal.";

const MARKDOWN: vscode.DocumentFilter = { language: "markdown" };
const STAKEHOLDERS: vscode.DocumentFilter = { pattern: `**/*${STAKEHOLDERS_ENDING}` };
const CONFIGURATION: vscode.DocumentFilter = { pattern: `**/{${CONFIGURATION_FILES.join(",")}}` };
const WITH_DECLARATIONS: vscode.DocumentSelector = [MARKDOWN, STAKEHOLDERS, CONFIGURATION];
