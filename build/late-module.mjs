import { writeFileSync } from "node:fs";

/**
 * Writes one CommonJS file of two bundles, `door` and `body`, each the result of a build that was not written. The body
 * runs when the door first requires it by `name`: a host that loads the file waits for the door alone. What the door
 * exports as `handed` by then, the body finds under that name.
 */
export function writeWithLateBody(outfile, name, door, body, handed) {
	const text = (built, ending) =>
		built.outputFiles.find(({ path }) => path === "<stdout>" || path.endsWith(ending)).text;
	const lines = [
		`"use strict";var body=(module,require,${handed})=>{`,
		text(body, ".js").trimEnd(),
		`};var late,host=require;((require)=>{${text(door, ".js").trimEnd()}})(name=>`,
		`name!=="${name}"?host(name):(late||body(late={exports:{}},host,module.exports.${handed}),late.exports));`,
	];
	const map = JSON.parse(text(body, ".js.map"));
	// Of a map's mappings, a semicolon stands for each line: here for the first.
	writeFileSync(`${outfile}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
	writeFileSync(outfile, `${lines.join("\n")}\n//# sourceMappingURL=${outfile.split("/").pop()}.map\n`);
}
