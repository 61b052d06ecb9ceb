/** Archive loader: every chart as SVG and PNG, at `/charts/<name>.svg` and so on. */
import { chartImages } from "./charts/images.ts";
import { zip } from "./data/archive.ts";
import { readDataset } from "./data/dataset.ts";

process.stdout.write(await zip(await chartImages(readDataset())));
