import { dirname, join, resolve } from "node:path";
import {
	CONFIGURATION_FILES,
	type Configuration,
	createEngine,
	DEFAULT_CONFIGURATION,
	decodeConfiguration,
	type Engine,
	lineStartsOf,
	matchesGlobs,
	type Notice,
	normalise,
	positionAt,
	RULES,
} from "../../index";
import { CannotRun } from "./cannot-run";
import { readIfThere } from "./documents";
import type { Options } from "./options";
import { pathFrom, shownPath, slashed, statusOf } from "./paths";

/** One configuration as it applies to the files below it, with the engine that runs under it. */
export interface Settings {
	readonly engine: Engine;
	/** Whether a configuration's `ignore` leaves a file out of a folder's walk. */
	ignores(path: string): boolean;
	/** Whether a configuration's `proposals` names a file. */
	namesAsProposal(path: string): boolean;
}

/** What is wrong in a configuration file, and as one line for a terminal. */
export interface SettingsProblem extends Notice {
	readonly written: string;
}

export interface SettingsFinder {
	/** The settings of the nearest configuration file, from a file's folder upwards. */
	settingsFor(path: string): Settings;
	/** What was wrong in the configurations that were read so far. */
	readonly problems: readonly SettingsProblem[];
}

/** Finds configurations and remembers them by folder, so that each is read once. */
export function createSettingsFinder(options: Options, workingFolder: string): SettingsFinder {
	const problems: SettingsProblem[] = [];
	const byFolder = new Map<string, Settings>();
	let byDefault: Settings | undefined;
	const named = options.configuration === undefined ? undefined : readNamed(options.configuration);
	return { settingsFor: (path) => named ?? settingsOfFolder(dirname(path)), problems };

	function readNamed(name: string): Settings {
		const path = resolve(workingFolder, name);
		if (statusOf(path)?.isDirectory()) throw new CannotRun(isFolder(name));
		const reading = readIfThere(path, `The configuration ${name}`);
		if (reading === undefined) throw new CannotRun(`The configuration ${name} does not exist: check the path.`);
		if ("fault" in reading) throw new CannotRun(reading.fault);
		return decode(path, reading.source, workingFolder);
	}

	function settingsOfFolder(folder: string): Settings {
		const remembered = byFolder.get(folder);
		if (remembered) return remembered;
		const parent = dirname(folder);
		const settings = settingsIn(folder) ?? (parent === folder ? defaults() : settingsOfFolder(parent));
		byFolder.set(folder, settings);
		return settings;
	}

	function settingsIn(folder: string): Settings | undefined {
		for (const name of CONFIGURATION_FILES) {
			const path = resolve(folder, name);
			const file = shownPath(path, workingFolder);
			const reading = readIfThere(path, file);
			if (reading === undefined) continue;
			return "fault" in reading ? withoutFile(file, reading.fault) : decode(path, reading.source, folder);
		}
		return undefined;
	}

	/** Whoever wrote a configuration that cannot be read must not believe that it holds. */
	function withoutFile(file: string, fault: string): Settings {
		const message = `${fault} Execspeak goes on without it.`;
		problems.push({ message, severity: "error", file, written: message });
		return defaults();
	}

	function defaults(): Settings {
		byDefault ??= settingsOf(DEFAULT_CONFIGURATION, workingFolder, options);
		return byDefault;
	}

	/** `base` is the folder from which its globs count. */
	function decode(path: string, source: string, base: string): Settings {
		const text = normalise(source);
		const decoded = decodeConfiguration(text, RULES);
		const lineStarts = lineStartsOf(text);
		for (const { message, severity, span } of decoded.problems) {
			const { line, character } = positionAt(lineStarts, span.start);
			const file = shownPath(path, workingFolder);
			const place = { line: line + 1, column: character + 1 };
			const written = `${file}:${place.line}:${place.column}  ${severity}  ${message}`;
			problems.push({ message, severity, file, place, written });
		}
		return settingsOf(decoded.configuration, base, options);
	}
}

function settingsOf(configuration: Configuration, folder: string, options: Options): Settings {
	const severities = { ...configuration.severities, ...options.severities };
	const inside = (path: string) => slashed(pathFrom(folder, path));
	let engine: Engine | undefined;
	return {
		get engine() {
			engine ??= createEngine(RULES, { ...configuration, severities });
			return engine;
		},
		ignores: (path) => matchesGlobs(configuration.ignore, inside(path)),
		namesAsProposal: (path) => matchesGlobs(configuration.proposals, inside(path)),
	};
}

function isFolder(name: string): string {
	return `${name} is a folder: name the file in it, such as ${slashed(join(name, CONFIGURATION_FILES[0]!))}.`;
}
