/** What the demo's products say, in French. A host writes products in the language of its customers. */
export const content: Readonly<Record<string, string>> = {
  "For you and a few friends.": "Pour jouer entre amis.",
  "Mods, plugins and a community. Take as much memory as you need.":
    "Mods, plugins et une communauté : prenez la mémoire qu'il vous faut.",
  "FiveM with the ports that it expects, and room for your scripts.":
    "FiveM sur les ports attendus, avec de la place pour vos scripts.",
  "A place to talk while you play.": "Un salon vocal pour parler en jouant.",
  "A whole network on one fast node.": "Tout un réseau sur un node rapide.",
  "For those who have outgrown everything else.": "Pour ceux à qui le reste ne suffit plus.",
  "Small to begin with; add what you need.": "Petit au départ : ajoutez ce qu'il vous faut.",
  "A budget: make, resize and delete servers in it as you like.":
    "Un budget : créez, redimensionnez et supprimez-y des serveurs à volonté.",
  "For an evening or a weekend: pay what you use, end it when you like.":
    "Pour une soirée ou un week-end : payez ce que vous utilisez, arrêtez quand vous voulez.",
  "The same for a whole community, and no server in it is too large.":
    "La même chose pour toute une communauté, sans limite de taille par serveur.",
  "More memory": "Mémoire supplémentaire",
  "Every step adds 1 GiB.": "Par paliers de 1 Gio.",
  "More backups": "Sauvegardes supplémentaires",
  "Kept until you delete them.": "Conservées jusqu'à ce que vous les supprimiez.",
  City: "Ville",
  "Close to your players is fast.": "Au plus près de vos joueurs, la latence est meilleure.",
  Frankfurt: "Francfort",
  "Own IP address": "Adresse IP dédiée",
  "Nobody else's server has it.": "Aucun autre serveur ne l'utilise.",
  "Players at the same time": "Joueurs simultanés",
  "From 1 to 200.": "De 1 à 200.",
  "Licence key": "Clé de licence",
  "From keymaster.fivem.net; it begins with cfxk_.": "À créer sur keymaster.fivem.net ; elle commence par cfxk_.",
  "Name in the server list": "Nom dans la liste des serveurs",
  "What players see.": "Tel que les joueurs le voient.",
  "Server jar": "Fichier jar du serveur",
  "The file that is started.": "Le fichier qui est lancé.",
  "Minecraft version": "Version de Minecraft",
  "latest, or a version such as 1.21.4.": "latest, ou une version telle que 1.21.4.",
  Players: "Joueurs",
  "How many can play at the same time.": "Combien peuvent jouer en même temps.",
};
