/** Archive loader: every chart as SVG and PNG, at `/charts/<name>.svg` and so on. */
import { chartsZip } from "./site/pictures/images.ts";
import { readDataset } from "./data/dataset.ts";

process.stdout.write(await chartsZip(readDataset()));
