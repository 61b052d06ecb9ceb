/** Loader: whose work is in the report; a build adds the packages that it bundles into the scripts of the pages. */
import { bundledCoder } from "./site/build/coding-worker.ts";
import { bundledPackages, thirdPartyLicences } from "./site/build/licences.ts";

process.stdout.write(thirdPartyLicences(bundledPackages((await bundledCoder()).metafile)));
