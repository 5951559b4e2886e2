#pragma once

#include <string>

namespace fabula {

/// A treebank of three sentences, and names, in our own words.
inline const std::string tiny_trees =
    "# newdoc id = tiny\n# text = The envoy met her.\n"
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
    "2\tenvoy\tenvoy\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_\n"
    "3\tmet\tmeet\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_\n"
    "4\ther\tshe\tPRON\tPRP\t_\t3\tobj\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n"
    "# newpar\n# text = Talks failed.\n"
    "1\tTalks\ttalk\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n"
    "2\tfailed\tfail\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No\n"
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
    "# text = He didn't sign it.\n"
    "1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n"
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
    "4\tsign\tsign\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_\n"
    "5\tit\tit\tPRON\tPRP\t_\t4\tobj\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n";

inline const std::string tiny_names =
    "Ana\tB-PER\nRuiz\tI-PER\nleft\tO\nOslo\tB-LOC\n\nAcme\tB-ORG\nhired\tO\nAna\tB-PER\n\n";

}  // namespace fabula
