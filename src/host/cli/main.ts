import { RULES } from "../../index";

console.log(`${RULES.length} rules`);
