# Tasks that keep the photographic archive of a museum in order.
require "csv"

PLATES = FileList["plates/**/*.tif"]

namespace :archive do
  # Thumbnails of everything that has changed.
  task thumbnails: [:environment] do |task|
    PLATES.each do |plate|
      sh "convert", plate, thumbnail_of(plate)
    end
    puts task.name
  end

  desc "Write the catalogue"
  task :catalogue, [:year] => "thumbnails" do |_, args|
    CSV.open(Catalogue.path(args[:year]), "w") { |csv| rows.each { csv << _1 } }
  end

  task "verify" do
    Rake::Task["archive:thumbnails"].invoke
  end

  namespace "loans" do
    multitask :remind => :environment
    file "loans.csv" => PLATES do |target|
      export(target.name, on_error: :skip)
    end
  end
end

def thumbnail_of(plate)
  plate.pathmap("thumbs/%f.jpg")
end

task default: "archive:verify"
