<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>%n files will be left out from now on; Settings can undo it.</source>
        <translation>
            <numerusform>%n fichier sera désormais exclu&#x202f;; les réglages permettent de revenir en arrière.</numerusform>
            <numerusform>%n fichiers seront désormais exclus&#x202f;; les réglages permettent de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be read again.</source>
        <translation>
            <numerusform>%n fichier sera relu.</numerusform>
            <numerusform>%n fichiers seront relus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew, which takes {time}.</source>
        <translation>
            <numerusform>%n passage sera réanalysé, ce qui prendra {time}.</numerusform>
            <numerusform>%n passages seront réanalysés, ce qui prendra {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew.</source>
        <translation>
            <numerusform>%n passage sera réanalysé.</numerusform>
            <numerusform>%n passages seront réanalysés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>As fast as this computer can, whatever else is going on</source>
        <translation>Aussi vite que cet ordinateur le peut, quoi qu’il se passe par ailleurs</translation>
    </message>
    <message>
        <source>Behind everything: pauses on battery, nearly pauses while you are working</source>
        <translation>Derrière tout le reste&#xa0;: s’arrête sur batterie, et presque pendant que vous travaillez</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Build meaning anew …</source>
        <translation>Reconstruire le sens…</translation>
    </message>
    <message>
        <source>Build the index of meaning anew?</source>
        <translation>Reconstruire l’index du sens&#x202f;?</translation>
    </message>
    <message>
        <source>Build the index of words anew?</source>
        <translation>Reconstruire l’index des mots&#x202f;?</translation>
    </message>
    <message>
        <source>Build words anew …</source>
        <translation>Reconstruire les mots…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Change model …</source>
        <translation>Changer de modèle…</translation>
    </message>
    <message>
        <source>Change the rule …</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the library</source>
        <translation>Choisir un dossier nouveau ou vide pour la bibliothèque</translation>
    </message>
    <message>
        <source>Copies for safety</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>Mémoire du moteur</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Filtrer par nom ou raison</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Intensité du travail de Hunch</translation>
    </message>
    <message>
        <source>Index of meaning</source>
        <translation>Index du sens</translation>
    </message>
    <message>
        <source>Index of words</source>
        <translation>Index des mots</translation>
    </message>
    <message>
        <source>It is being built anew; the line below tells how far it is.</source>
        <translation>La reconstruction est en cours&#x202f;; la ligne du bas en indique l’avancement.</translation>
    </message>
    <message>
        <source>It is fetched from the network first.</source>
        <translation>Il est d’abord récupéré sur le réseau.</translation>
    </message>
    <message>
        <source>It was as small as can be.</source>
        <translation>Elle était déjà aussi petite que possible.</translation>
    </message>
    <message>
        <source>It was made for {languages}.</source>
        <translation>Il est conçu pour&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Log and the rest</source>
        <translation>Journal et reste</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Name of an installed model, or its folder:</source>
        <translation>Nom d’un modèle installé, ou son dossier&#xa0;:</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>No model: files are found by name and by word</source>
        <translation>Aucun modèle&#xa0;: les fichiers sont trouvés par nom et par mot</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Aucun problème ne correspond au filtre.</translation>
    </message>
    <message>
        <source>None. Every file that was found could be read.</source>
        <translation>Aucun. Tous les fichiers trouvés ont pu être lus.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>En cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Password of {name}.
It is kept in the keyring of the system and nowhere else.</source>
        <translation>Mot de passe de {name}.
Il est conservé dans le trousseau du système et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems  {count}</source>
        <translation>Problèmes  {count}</translation>
    </message>
    <message>
        <source>Problems, folders, storage</source>
        <translation>Problèmes, dossiers, stockage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Read every file anew?</source>
        <translation>Relire tous les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Read everything anew …</source>
        <translation>Tout relire…</translation>
    </message>
    <message>
        <source>Reads nothing; questions are still answered</source>
        <translation>Ne lit rien&#x202f;; les questions reçoivent toujours une réponse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Searching goes on meanwhile, with less to find at first.</source>
        <translation>La recherche continue entre-temps, avec moins de résultats au début.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Slower on battery, while you are working, and when the machine is hot or busy</source>
        <translation>Plus lent sur batterie, pendant que vous travaillez, et quand la machine est chaude ou occupée</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Text and files</source>
        <translation>Texte et fichiers</translation>
    </message>
    <message>
        <source>The library is being made smaller …</source>
        <translation>La bibliothèque est en cours de compactage…</translation>
    </message>
    <message>
        <source>The library is being moved. Hunch goes on from there in a moment.</source>
        <translation>La bibliothèque est en cours de déplacement. Hunch reprend de là dans un instant.</translation>
    </message>
    <message>
        <source>The model is being loaded</source>
        <translation>Le modèle est en cours de chargement</translation>
    </message>
    <message>
        <source>The model is being prepared …</source>
        <translation>Le modèle est en cours de préparation…</translation>
    </message>
    <message>
        <source>The model is being prepared; this happens once</source>
        <translation>Le modèle est en cours de préparation&#x202f;; cela n’arrive qu’une fois</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Until then files are found by words and names.</source>
        <translation>D’ici là, les fichiers sont trouvés par mots et par noms.</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>Utiliser {model}&#x202f;?</translation>
    </message>
    <message>
        <source>brought its reader down</source>
        <translation>a fait planter le lecteur</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>exclu par vous</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>needed too much memory</source>
        <translation>demandait trop de mémoire</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>lecture non autorisée</translation>
    </message>
    <message>
        <source>no reader for this format yet</source>
        <translation>ce format n’est pas encore lu</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>took too long to read</source>
        <translation>lecture trop longue</translation>
    </message>
    <message>
        <source>went away while being read</source>
        <translation>a disparu pendant la lecture</translation>
    </message>
    <message numerus="yes">
        <source>{exact} of %n passages exact</source>
        <translation>
            <numerusform>{exact} sur&#xa0;%n passage exact</numerusform>
            <numerusform>{exact} sur&#xa0;%n passages exacts</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from now on.</source>
        <translation>{name} compte désormais.</translation>
    </message>
    <message>
        <source>{name} is being unlocked …</source>
        <translation>Déverrouillage de {name}…</translation>
    </message>
    <message>
        <source>{name} is unlocked.</source>
        <translation>{name} est déverrouillé.</translation>
    </message>
    <message>
        <source>{number} files a second</source>
        <translation>{number} fichiers par seconde</translation>
    </message>
    <message>
        <source>{number} passages a second</source>
        <translation>{number} passages par seconde</translation>
    </message>
    <message>
        <source>{size} saved.</source>
        <translation>{size} gagnés.</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message numerus="yes">
        <source>%n copies left out</source>
        <translation>
            <numerusform>%n copie exclue</numerusform>
            <numerusform>%n copies exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of it</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files circled</source>
        <translation>
            <numerusform>%n fichier entouré</numerusform>
            <numerusform>%n fichiers entourés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in an unusual place</source>
        <translation>
            <numerusform>%n fichier à un endroit inhabituel</numerusform>
            <numerusform>%n fichiers à un endroit inhabituel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files like {name}</source>
        <translation>
            <numerusform>%n fichier semblable à {name}</numerusform>
            <numerusform>%n fichiers semblables à {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, {size} twice</source>
        <translation>
            <numerusform>%n groupe, {size} en double</numerusform>
            <numerusform>%n groupes, {size} en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics in {files}</source>
        <translation>
            <numerusform>%n thème dans {files}</numerusform>
            <numerusform>%n thèmes dans {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Alike in meaning {meaning}, the same words in the same order {words}.</source>
        <translation>Similitude de sens&#xa0;: {meaning}, mêmes mots dans le même ordre&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>All the others are in the trash already; this is the last one.</source>
        <translation>Tous les autres sont déjà dans la corbeille&#x202f;; c’est le dernier.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Choose “More like this” on a result, or drop a file or a text on this window</source>
        <translation>Choisissez «&#xa0;Trouver les semblables&#xa0;» sur un résultat, ou déposez un fichier ou un texte sur cette fenêtre</translation>
    </message>
    <message>
        <source>Colour by age</source>
        <translation>Couleur par âge</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Couleur par type</translation>
    </message>
    <message>
        <source>Colour by label</source>
        <translation>Couleur par étiquette</translation>
    </message>
    <message>
        <source>Colour by topic</source>
        <translation>Couleur par thème</translation>
    </message>
    <message>
        <source>Comparing every byte with {name} …</source>
        <translation>Comparaison octet par octet avec {name}…</translation>
    </message>
    <message>
        <source>Comparing every byte …</source>
        <translation>Comparaison octet par octet…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copies with small edits or in another format</source>
        <translation>Copies légèrement modifiées ou dans un autre format</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, Shift and drag to circle files</source>
        <translation>Glissez pour déplacer, molette pour zoomer, Maj et glisser pour entourer des fichiers</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Tous les octets sont identiques.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Files circled on the map</source>
        <translation>Fichiers entourés sur la carte</translation>
    </message>
    <message>
        <source>Files in an unusual place</source>
        <translation>Fichiers à un endroit inhabituel</translation>
    </message>
    <message>
        <source>Files like it</source>
        <translation>Fichiers semblables</translation>
    </message>
    <message>
        <source>Files of the topic</source>
        <translation>Fichiers du thème</translation>
    </message>
    <message>
        <source>Files that may deserve it</source>
        <translation>Fichiers qui pourraient la mériter</translation>
    </message>
    <message>
        <source>Files with the label</source>
        <translation>Fichiers portant l’étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Give %n files the label</source>
        <translation>
            <numerusform>Donner à&#xa0;%n fichier l’étiquette</numerusform>
            <numerusform>Donner à&#xa0;%n fichiers l’étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Groupes de doublons</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>La portent</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Fichiers identiques</translation>
    </message>
    <message>
        <source>In which way the same</source>
        <translation>En quoi identiques</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Il est de retour à sa place.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Il est exclu.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>Exclure de Hunch</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of meaning</source>
        <translation>Carte du sens</translation>
    </message>
    <message>
        <source>May deserve it</source>
        <translation>Pourraient la mériter</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Trouver les semblables</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No such files</source>
        <translation>Aucun fichier de ce genre</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner pour l’instant</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Seulement dans {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder of those like it</source>
        <translation>Ouvrir le dossier des semblables</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Passages that say alike</source>
        <translation>Passages qui disent la même chose</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Search in this topic</source>
        <translation>Rechercher dans ce thème</translation>
    </message>
    <message>
        <source>Search with this label</source>
        <translation>Rechercher avec cette étiquette</translation>
    </message>
    <message>
        <source>Select results, and give them a label from their menu (Ctrl+T)</source>
        <translation>Sélectionnez des résultats et donnez-leur une étiquette depuis leur menu (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Take the label off</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>Les cinq dernières années</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>La même chose en d’autres mots</translation>
    </message>
    <message>
        <source>The system did not move {name} to its trash.</source>
        <translation>Le système n’a pas mis {name} à la corbeille.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not give it back; look for it there.</source>
        <translation>La corbeille du système ne l’a pas rendu&#x202f;; cherchez-le là-bas.</translation>
    </message>
    <message>
        <source>They are not the same in every byte.</source>
        <translation>Ils ne sont pas identiques octet par octet.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Unusual places</source>
        <translation>Endroits inhabituels</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>Signification des couleurs</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Enregistré dans {file}</translation>
    </message>
    <message>
        <source>a better layout is being made</source>
        <translation>une meilleure disposition est en préparation</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>{name} differs from {other}; it was not moved.</source>
        <translation>{name} diffère de {other}&#x202f;; il n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} est dans la corbeille.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} de similitude</translation>
    </message>
    <message>
        <source>{share} of the library is exact so far</source>
        <translation>{share} de la bibliothèque est exact à ce stade</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>{share} de certitude</translation>
    </message>
    <message>
        <source>{stage} …</source>
        <translation>{stage}…</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n fichier, {size}</numerusform>
            <numerusform>%n fichiers, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Dossiers</translation>
    </message>
    <message>
        <source>2  What is kept</source>
        <translation>2  Ce qui est conservé</translation>
    </message>
    <message>
        <source>3  Search</source>
        <translation>3  Recherche</translation>
    </message>
    <message>
        <source>Add a folder to search</source>
        <translation>Ajouter un dossier à la recherche</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>File names can be found at once, words and a rough meaning while the files are being read. Exact meaning follows in the background, and waits whenever you need the computer.</source>
        <translation>Les noms de fichiers se trouvent aussitôt, les mots et un sens approximatif pendant la lecture des fichiers. Le sens exact suit en arrière-plan, et attend dès que vous avez besoin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Hunch forgets what it read there. The files stay where they are, untouched.</source>
        <translation>Hunch oublie ce qu’il y a lu. Les fichiers restent à leur place, intacts.</translation>
    </message>
    <message>
        <source>Hunch searches these folders and everything in them. Drop one here to add it.</source>
        <translation>Hunch cherche dans ces dossiers et tout leur contenu. Déposez-en un ici pour l’ajouter.</translation>
    </message>
    <message>
        <source>It reads the documents in them and watches for changes. You can add more later.</source>
        <translation>Il lit les documents qu’ils contiennent et surveille les changements. Vous pourrez en ajouter plus tard.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Exploration en cours</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after at least {words}, exact meaning after at least {exact} of quiet work.</source>
        <translation>Les noms sont consultables aussitôt, les mots après au moins {words}, le sens exact après au moins {exact} de travail discret.</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after {words}, exact meaning after {exact} of quiet work.</source>
        <translation>Les noms sont consultables aussitôt, les mots après {words}, le sens exact après {exact} de travail discret.</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>En cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Out of reach: its files stay findable until it is back</source>
        <translation>Hors d’atteinte&#xa0;: ses fichiers restent trouvables jusqu’à son retour</translation>
    </message>
    <message numerus="yes">
        <source>Reading {count} of %n files</source>
        <translation>
            <numerusform>Lecture de {count} sur&#xa0;%n fichier</numerusform>
            <numerusform>Lecture de {count} sur&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>So that it can answer at once, Hunch keeps the text of your files, and numbers that stand for what it means, in {library}. It is not encrypted; only your user account can read it. Nothing leaves this computer, there is no account and no telemetry, and your files are never changed. Keys, password stores and browser profiles are left out.</source>
        <translation>Pour répondre aussitôt, Hunch conserve le texte de vos fichiers, et des nombres qui en représentent le sens, dans {library}. Ce n’est pas chiffré&#x202f;; seul votre compte utilisateur peut le lire. Rien ne quitte cet ordinateur, il n’y a ni compte ni télémétrie, et vos fichiers ne sont jamais modifiés. Les clés, les coffres de mots de passe et les profils de navigateur sont exclus.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop searching “{name}”?</source>
        <translation>Ne plus chercher dans «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Ce qui est conservé, et où</translation>
    </message>
    <message>
        <source>Which folders should Hunch search?</source>
        <translation>Dans quels dossiers Hunch doit-il chercher&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>plus de&#xa0;%n fichier</numerusform>
            <numerusform>plus de&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>en échec&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} out of reach</source>
        <translation>hors d’atteinte&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} partly read</source>
        <translation>lus en partie&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} searchable</source>
        <translation>consultables&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>ignorés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>en attente&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3 …</source>
        <translation>Ctrl+1, 2, 3…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1, 2</source>
        <translation>Ctrl+Maj+1, 2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Bas, Haut</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>F1, Ctrl+/</source>
        <translation>F1, Ctrl+/</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Maj+F3</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>diapositives</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>web</source>
        <translation>page web</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message numerus="yes">
        <source>%n files inside</source>
        <translation>
            <numerusform>%n fichier à l’intérieur</numerusform>
            <numerusform>%n fichiers à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>Une copie a été enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte précédent</translation>
    </message>
    <message>
        <source>Files inside this file</source>
        <translation>Fichiers dans ce fichier</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Texte suivant</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>No text of “{name}” was read.</source>
        <translation>Aucun texte de « {name} » n’a été lu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Page {number}, with a match</source>
        <translation>Page {number}, avec un résultat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of the film</source>
        <translation>Image du film</translation>
    </message>
    <message>
        <source>Pictures of this format cannot be shown here.</source>
        <translation>Les images de ce format ne peuvent pas être affichées ici.</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Select a result to see it here</source>
        <translation>Sélectionnez un résultat pour le voir ici</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Montrer le texte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Source of the file</source>
        <translation>Source du fichier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>The file cannot be reached at the moment.</source>
        <translation>Le fichier est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>Les pages sont protégées par un mot de passe.</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn here.</source>
        <translation>Les pages de ce fichier ne peuvent pas être affichées ici.</translation>
    </message>
    <message>
        <source>The picture cannot be reached at the moment.</source>
        <translation>L’image est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here: {width} × {height} pixels.</source>
        <translation>L’image est trop grande pour être affichée ici&#xa0;: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is its text as it was last read.</source>
        <translation>Voici son texte tel qu’il a été lu la dernière fois.</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Ce lien mène à {address}</translation>
    </message>
    <message>
        <source>This page cannot be drawn here.</source>
        <translation>Cette page ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn here.</source>
        <translation>Cette page est trop longue à dessiner ici.</translation>
    </message>
    <message>
        <source>This recording cannot be played here ({reason}).</source>
        <translation>Cet enregistrement ne peut pas être lu ici ({reason}).</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn as one; its cells follow each other.</source>
        <translation>Ce tableau a trop de colonnes pour être dessiné comme tel ; ses cellules se suivent.</translation>
    </message>
    <message>
        <source>To play recordings here, install the library {name} of your system.</source>
        <translation>Pour lire des enregistrements ici, installez la bibliothèque {name} de votre système.</translation>
    </message>
    <message>
        <source>To play recordings here, install {package} with pip.</source>
        <translation>Pour lire des enregistrements ici, installez {package} avec pip.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modifié {when}</translation>
    </message>
    <message>
        <source>match {number} of {count}</source>
        <translation>résultat {number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>“{name}” is a program and is not opened from here. A copy can be saved.</source>
        <translation>« {name} » est un programme et n’est pas ouvert d’ici. Une copie peut être enregistrée.</translation>
    </message>
    <message>
        <source>“{text}”
— {source}
</source>
        <translation>«&#xa0;{text}&#xa0;»
— {source}
</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>Copied {path}</source>
        <translation>{path} copié</translation>
    </message>
    <message>
        <source>Enter  opens      Ctrl+Enter  shows in folder      Tab  previews</source>
        <translation>Entrée  ouvre      Ctrl+Entrée  affiche dans le dossier      Tab  aperçu</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Recherche rapide Hunch</translation>
    </message>
    <message>
        <source>Nothing close.</source>
        <translation>Rien d’approchant.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n files found</source>
        <translation>
            <numerusform>%n fichier trouvé</numerusform>
            <numerusform>%n fichiers trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still being read.</source>
        <translation>
            <numerusform>%n fichier encore en cours de lecture.</numerusform>
            <numerusform>%n fichiers encore en cours de lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>Choisir des dossiers</translation>
    </message>
    <message>
        <source>Choose folders to begin</source>
        <translation>Choisissez des dossiers pour commencer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Describe it in your own words. Names and exact words work too.</source>
        <translation>Décrivez-le avec vos mots. Les noms et les mots exacts marchent aussi.</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Exactement tel quel</translation>
    </message>
    <message>
        <source>Filter by {label}</source>
        <translation>Filtrer par {label}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Gallery (Ctrl+Shift+2)</source>
        <translation>Galerie (Ctrl+Maj+2)</translation>
    </message>
    <message>
        <source>Hunch searches the folders you choose, and only those. Nothing leaves this computer.</source>
        <translation>Hunch cherche dans les dossiers que vous choisissez, et seulement ceux-là. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus gros d’abord</translation>
    </message>
    <message>
        <source>Layout of the results</source>
        <translation>Disposition des résultats</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>Exclure de Hunch</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+1)</source>
        <translation>Liste (Ctrl+Maj+1)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Trouver les semblables</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>No file fits the filters</source>
        <translation>Aucun fichier ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Nothing can be searched yet.</source>
        <translation>Rien n’est encore consultable.</translation>
    </message>
    <message>
        <source>Nothing close</source>
        <translation>Rien d’approchant</translation>
    </message>
    <message>
        <source>Nothing close to “{question}”</source>
        <translation>Rien d’approchant pour «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove filter {label}</source>
        <translation>Retirer le filtre {label}</translation>
    </message>
    <message>
        <source>Remove {typed}</source>
        <translation>Retirer {typed}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>Enregistrer cette recherche (Ctrl+D)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search your files by what they mean</source>
        <translation>Cherchez vos fichiers par leur sens</translation>
    </message>
    <message>
        <source>Searching by name and word only: there is no model for meaning.</source>
        <translation>Recherche par nom et par mot seulement&#xa0;: il n’y a pas de modèle pour le sens.</translation>
    </message>
    <message>
        <source>Searching by name and word; meaning joins as soon as its model is ready.</source>
        <translation>Recherche par nom et par mot&#x202f;; le sens s’ajoute dès que son modèle est prêt.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weaker matches</source>
        <translation>
            <numerusform>Afficher&#xa0;%n résultat plus faible</numerusform>
            <numerusform>Afficher&#xa0;%n résultats plus faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more files</source>
        <translation>Afficher plus de fichiers</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>That question could not be answered</source>
        <translation>Cette question n’a pas pu recevoir de réponse</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>Le moteur n’est pas lancé</translation>
    </message>
    <message>
        <source>These filters contradict each other</source>
        <translation>Ces filtres se contredisent</translation>
    </message>
    <message>
        <source>Try other words, or describe what the file is about.</source>
        <translation>Essayez d’autres mots, ou décrivez de quoi parle le fichier.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Que faut-il trouver&#x202f;?</translation>
    </message>
    <message>
        <source>every character is text</source>
        <translation>chaque caractère est du texte</translation>
    </message>
    <message>
        <source>out of reach now</source>
        <translation>hors d’atteinte actuellement</translation>
    </message>
    <message>
        <source>passage {number} of {count}</source>
        <translation>passage {number} sur {count}</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>résultat faible</translation>
    </message>
    <message>
        <source>weaker, {reason}</source>
        <translation>plus faible, {reason}</translation>
    </message>
    <message>
        <source>“{typed}” could be a filter: apply it</source>
        <translation>«&#xa0;{typed}&#xa0;» pourrait être un filtre&#xa0;: l’appliquer</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number</comment>
        <translation> heures</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minutes</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> secondes</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be read.</source>
        <translation>
            <numerusform>%n élément serait lu.</numerusform>
            <numerusform>%n éléments seraient lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files ({size}) would go.</source>
        <translation>
            <numerusform>%n fichier ({size}) disparaîtrait.</numerusform>
            <numerusform>%n fichiers ({size}) disparaîtraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>Demander une fois</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Beside the clock, without a window.</source>
        <translation>À côté de l’horloge, sans fenêtre.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Folder that the rules are for</source>
        <translation>Dossier concerné par les règles</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>Give every setting its default?</source>
        <translation>Rendre à chaque réglage sa valeur par défaut&#x202f;?</translation>
    </message>
    <message>
        <source>Hunch keeps up with your files while it runs, and is there at once when you call it.</source>
        <translation>Tant qu’il est lancé, Hunch suit vos fichiers, et il est là dès que vous l’appelez.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Kinds of files that are left out: {kinds}</source>
        <translation>Types de fichiers exclus&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out files above</source>
        <translation>Exclure les fichiers au-delà de</translation>
    </message>
    <message>
        <source>Leave out files above this size</source>
        <translation>Exclure les fichiers au-delà de cette taille</translation>
    </message>
    <message>
        <source>Leave out these kinds</source>
        <translation>Exclure ces types</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or like the rest of the desktop.</source>
        <translation>Clair, sombre, ou comme le reste du bureau.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing in the library would change.</source>
        <translation>Rien ne changerait dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Noticing changes</source>
        <translation>Détection des changements</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: *.iso, /drafts/, old*. Caches, hidden files, secrets and the like are left out anyway; the second list brings some of them back.</source>
        <translation>Un motif par ligne, comme dans un .gitignore&#xa0;: *.iso, /drafts/, old*. Caches, fichiers cachés, secrets et autres sont exclus de toute façon&#x202f;; la seconde liste en réintègre certains.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Lire tout de même</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all …</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Rules on what is left out go, too. Folders and what was read of them stay.</source>
        <translation>Les règles d’exclusion disparaissent aussi. Les dossiers et ce qui en a été lu restent.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>The language of the window; files are found in every language.</source>
        <translation>La langue de la fenêtre&#x202f;; les fichiers sont trouvés dans toutes les langues.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>These rules hold now. What they leave out goes, and what they let in is read.</source>
        <translation>Ces règles s’appliquent maintenant. Ce qu’elles excluent disparaît, ce qu’elles admettent est lu.</translation>
    </message>
    <message>
        <source>This cannot be changed: {reason}.</source>
        <translation>Impossible de modifier ce réglage&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Appliquer ces règles</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est exclu</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Working in the background</source>
        <translation>Travail en arrière-plan</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n autre</numerusform>
            <numerusform>et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>what is left out rules patterns exclude include ignore kinds size folders skip</source>
        <translation>ce qui est exclu règles motifs exclure inclure ignorer types taille dossiers</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}</source>
        <translation>{file} ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>{file} ne peut pas être enregistré&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name}: patterns, one a line</source>
        <translation>{name}&#xa0;: motifs, un par ligne</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}&#xa0;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>A key alone would be missing everywhere else; add Ctrl, Alt or Meta.</source>
        <translation>Une touche seule manquerait partout ailleurs&#x202f;; ajoutez Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>Another program uses this combination already.</source>
        <translation>Un autre programme utilise déjà cette combinaison.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Recherche rapide Hunch</translation>
    </message>
    <message>
        <source>Key of the quick search</source>
        <translation>Raccourci de la recherche rapide</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Aucun raccourci n’est défini.</translation>
    </message>
    <message>
        <source>Only letters, digits, signs, Space and F keys can be used.</source>
        <translation>Seuls les lettres, chiffres, signes, Espace et touches F sont utilisables.</translation>
    </message>
    <message>
        <source>Press the keys that should show and hide the quick search from anywhere.</source>
        <translation>Appuyez sur les touches qui doivent afficher et masquer la recherche rapide de partout.</translation>
    </message>
    <message>
        <source>Show or hide the quick search</source>
        <translation>Afficher ou masquer la recherche rapide</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyboard settings could not be changed.</source>
        <translation>Les réglages de clavier du bureau n’ont pas pu être modifiés.</translation>
    </message>
    <message>
        <source>The display does not give this combination away.</source>
        <translation>L’affichage ne cède pas cette combinaison.</translation>
    </message>
    <message>
        <source>This combination cannot be listened for.</source>
        <translation>Cette combinaison ne peut pas être écoutée.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind one in its keyboard settings to: hunch toggle</source>
        <translation>Ce bureau n’attribue pas de touches aux programmes. Dans ses réglages de clavier, associez-en une à&#xa0;: hunch toggle</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>Ce clavier n’a pas cette touche.</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} est à vous.</translation>
    </message>
    <message>
        <source>{keys} was added to the shortcuts of this desktop.</source>
        <translation>{keys} a été ajouté aux raccourcis de ce bureau.</translation>
    </message>
    <message>
        <source>“{keys}” is not one key with Ctrl, Alt, Shift or Meta.</source>
        <translation>«&#xa0;{keys}&#xa0;» n’est pas une touche avec Ctrl, Alt, Maj ou Meta.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searchable</source>
        <translation>
            <numerusform>%n fichier consultable</numerusform>
            <numerusform>%n fichiers consultables</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>Retour au champ de recherche</translation>
    </message>
    <message>
        <source>Clear the question, then put the window away</source>
        <translation>Effacer la question, puis ranger la fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Filters: their names, and what completes them</source>
        <translation>Filtres&#xa0;: leurs noms, et ce qui les complète</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Further passages of the selected file</source>
        <translation>Autres passages du fichier sélectionné</translation>
    </message>
    <message>
        <source>Give the selected files a label</source>
        <translation>Donner une étiquette aux fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Hunch forgets it and does not read it again. The file stays where it is, untouched.</source>
        <translation>Hunch l’oublie et ne le relit plus. Le fichier reste à sa place, intact.</translation>
    </message>
    <message>
        <source>Hunch goes on in the background</source>
        <translation>Hunch continue en arrière-plan</translation>
    </message>
    <message>
        <source>Hunch goes on. The details are in {file}.</source>
        <translation>Hunch continue. Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>Hunch is closing.</source>
        <translation>Hunch se ferme.</translation>
    </message>
    <message>
        <source>It then keeps up with your files and is there at once when you call it. You can change this later.</source>
        <translation>Il suit alors vos fichiers et il est là dès que vous l’appelez. Vous pourrez changer cela plus tard.</translation>
    </message>
    <message>
        <source>Keep Hunch running when its window is closed?</source>
        <translation>Laisser Hunch tourner quand sa fenêtre est fermée&#x202f;?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>Continuer après la fermeture</translation>
    </message>
    <message>
        <source>Key of the quick search …</source>
        <translation>Raccourci de la recherche rapide…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Labelled “{name}”.</source>
        <translation>Étiquette «&#xa0;{name}&#xa0;» donnée.</translation>
    </message>
    <message>
        <source>Large preview, once you are in the results</source>
        <translation>Grand aperçu, une fois dans les résultats</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave the selected file out of Hunch</source>
        <translation>Exclure de Hunch le fichier sélectionné</translation>
    </message>
    <message>
        <source>Leave “{name}” out?</source>
        <translation>Exclure «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More files like the selected one</source>
        <translation>Plus de fichiers semblables à celui sélectionné</translation>
    </message>
    <message>
        <source>Move through the results; Up in the box recalls earlier questions</source>
        <translation>Parcourir les résultats&#x202f;; Haut dans le champ rappelle les questions précédentes</translation>
    </message>
    <message>
        <source>Next and previous place in the previewed file</source>
        <translation>Endroit suivant et précédent dans l’aperçu</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Rien à chercher pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pause d’une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pause jusqu’à demain</translation>
    </message>
    <message>
        <source>Play or pause the previewed recording; Left and Right skip</source>
        <translation>Lire ou mettre en pause l’enregistrement de l’aperçu ; Gauche et Droite sautent</translation>
    </message>
    <message>
        <source>Press {keys}, or start Hunch again, to come back to it.</source>
        <translation>Appuyez sur {keys}, ou relancez Hunch, pour y revenir.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Hunch</source>
        <translation>Quitter Hunch</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Results as a list, as a gallery</source>
        <translation>Résultats en liste, en galerie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save a copy of the attachment that is selected in the preview</source>
        <translation>Enregistrer une copie de la pièce jointe sélectionnée dans l’aperçu</translation>
    </message>
    <message>
        <source>Save the search; F2 renames and Delete removes a saved one</source>
        <translation>Enregistrer la recherche&#x202f;; F2 en renomme une, Suppr la retire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show Hunch</source>
        <translation>Afficher Hunch</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the weaker matches</source>
        <translation>Afficher les résultats plus faibles</translation>
    </message>
    <message>
        <source>Something went wrong in Hunch.</source>
        <translation>Une erreur s’est produite dans Hunch.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The engine is being started again.</source>
        <translation>Le moteur est en cours de redémarrage.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Le moteur n’est pas lancé.</translation>
    </message>
    <message>
        <source>The engine keeps stopping. The folder log in the library tells more.</source>
        <translation>Le moteur s’arrête sans cesse. Le dossier log de la bibliothèque en dit plus.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and is being started again.</source>
        <translation>Le moteur s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
    <message>
        <source>The pages, in the order of the rail</source>
        <translation>Les pages, dans l’ordre de la barre latérale</translation>
    </message>
    <message>
        <source>The system did not let Hunch change what starts when you log in.</source>
        <translation>Le système n’a pas laissé Hunch modifier ce qui démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>preparing the model for meaning</source>
        <translation>préparation du modèle pour le sens</translation>
    </message>
    <message>
        <source>sharpening meaning: {share}</source>
        <translation>affinage du sens&#xa0;: {share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n files</source>
        <translation>
            <numerusform>{count} sur&#xa0;%n fichier</numerusform>
            <numerusform>{count} sur&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Trying again …</source>
        <translation>{error} Nouvel essai…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>par le sens</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>by name and meaning</source>
        <translation>par le nom et le sens</translation>
    </message>
    <message>
        <source>by name and words</source>
        <translation>par le nom et les mots</translation>
    </message>
    <message>
        <source>by name, words and meaning</source>
        <translation>par le nom, les mots et le sens</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>par les mots</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>par les mots et le sens</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>chapitre {number}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>found {ways}</source>
        <translation>trouvé {ways}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>diapositive {number}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} Go</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} Ko</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} Mo</translation>
    </message>
    <message>
        <source>{amount} TB</source>
        <translation>{amount} To</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} octets</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
</TS>
