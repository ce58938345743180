import { type FileReadiness, normalise } from "../../index";
import { ownFaultOn } from "./cannot-run";
import type { Check } from "./check";
import { treatmentOf } from "./inputs";
import type { Options } from "./options";
import type { SettingsFinder } from "./settings";

/** Scores one input after the other, each under its own settings. */
export function createScoreCheck(options: Options, finder: SettingsFinder): Check<FileReadiness> {
	return ({ input, stakeholders }) => {
		const reading = input.read();
		if ("fault" in reading) return { fault: reading.fault };
		const settings = finder.settingsFor(input.path);
		const text = normalise(reading.source);
		const treatAs = treatmentOf(input.path, settings, options);
		try {
			const readiness = settings.engine.assess({ text, stakeholders, treatAs, today: options.today });
			return { result: { file: input.name, text, ...(readiness && { readiness }) } };
		} catch (error) {
			return { fault: ownFaultOn(input.name, error) };
		} finally {
			settings.engine.forget();
		}
	};
}
